"""Why a bundle, a card or the change sets in them are refused; nothing is changed then.

One class to catch, one code and remedy for each case an officer can meet.
"""

from __future__ import annotations

from focalnet.domain.errors import FocalnetError


class BundleRefused(FocalnetError):
    """The file is not taken in; the register stays as it was."""

    code = "bundle.refused"
    remedy = "Nothing was changed. Ask the office that sent it to make it again."


class NotABundle(BundleRefused):
    """The file is something else."""

    code = "bundle.not-a-bundle"
    remedy = "Choose a file that ends in .fnx, as the other office sent it; nothing was changed."


class BundleDamaged(BundleRefused):
    """The file was cut short or altered on its way."""

    code = "bundle.damaged"
    remedy = "Copy it again from where it came, or ask for it anew; nothing was changed."


class BundleTooNew(BundleRefused):
    """A newer version of focalnet wrote it in a form this one cannot read."""

    code = "bundle.too-new"
    remedy = "Install the newer version, then open the same file again; nothing was changed."


class BundleTooBig(BundleRefused):
    """The file holds more than any bundle may."""

    code = "bundle.too-big"
    remedy = "Ask the other office to send less at a time; nothing was changed."


class NotForThisOffice(BundleRefused):
    """None of the recipients is this laptop."""

    code = "bundle.not-for-us"
    remedy = "Give it to the office it is for, or send yours the newest card of this laptop."


class OwnBundle(BundleRefused):
    """This laptop made the file."""

    code = "bundle.own"
    remedy = "Send it to the other office; there is nothing in it for this laptop."


class SenderUnknown(BundleRefused):
    """No card of the sending office is here."""

    code = "bundle.sender-unknown"
    remedy = "Ask the office for its card, add and verify it, then open the same file again."


class SenderUnverified(BundleRefused):
    """The card of the sending office was not verified."""

    code = "bundle.sender-unverified"
    remedy = "Compare the sixty digits by telephone, verify, then open the same file again."


class SenderRevoked(BundleRefused):
    """The sending laptop or its office is revoked."""

    code = "bundle.sender-revoked"
    remedy = "Tell the office by telephone; a lost laptop may be in wrong hands."


class SenderExpired(BundleRefused):
    """The card of the sending laptop has run out."""

    code = "bundle.sender-expired"
    remedy = (
        "Check the date of this computer. If it is right, ask the office for a new card, add it,"
        " then open the same file again."
    )


class BundleGap(BundleRefused):
    """Bundles before this one are missing."""

    code = "bundle.gap"
    remedy = "Open the missing one first, or send a reply file: the next bundle then holds it all."


class BundleForked(BundleRefused):
    """Two different change sets of one laptop carry the same number: it was cloned."""

    code = "bundle.forked"
    remedy = (
        "Stop using both copies. Tell the office: one laptop must be restored as a new one "
        "before either sends again. Nothing was changed."
    )


class OfficeBehind(BundleRefused):
    """The other office holds more change sets of this laptop than the laptop itself."""

    code = "bundle.we-are-behind"
    remedy = (
        "This workspace is older than what others have of it. Restore it from the backup as "
        "a new laptop ('focalnet restore') before going on; nothing was changed."
    )


class CardRefused(BundleRefused):
    """The card is damaged, altered or forged."""

    code = "card.refused"
    remedy = "Ask the office for its card again; nothing was changed."


class RootChanged(CardRefused):
    """The office of this name is known here under another root key."""

    code = "card.root-changed"
    remedy = (
        "Stop. Call somebody you know at the office. If its key is truly new, revoke the old "
        "office and add this card under another name; otherwise tell your security officer."
    )


class DigitsDiffer(CardRefused):
    """The digits read out are not those of these two offices."""

    code = "card.digits"
    remedy = "Read all sixty again, slowly. If they still differ, the card is not the office's."


class OfficeNotReady(FocalnetError):
    """Nothing can be sent to this office now; nothing was written."""

    code = "office.not-ready"
    remedy = "See what 'focalnet office list' says of it."


class OfficeNotFound(OfficeNotReady):
    """No office known here, or more than one, goes by this name."""

    code = "office.not-found"
    remedy = "Name it as 'focalnet office list' does, or by the first digits of its id."


class OfficeUnverified(OfficeNotReady):
    """The card of the office was not verified: it may be anybody's."""

    code = "office.unverified"
    remedy = "Read the sixty digits to each other by telephone, then verify the office."


class OfficeExpired(OfficeNotReady):
    """Every laptop card of the office has run out, or is revoked."""

    code = "office.expired"
    remedy = (
        "Check the date of this computer. If it is right, ask the office for its newest card"
        " and add it."
    )


class OfficeRevoked(OfficeNotReady):
    """The office was revoked here."""

    code = "office.revoked"
    remedy = "Nothing goes to it any more. If that was a mistake, verify it anew."


class NoRootHere(OfficeNotReady):
    """Only the laptop that holds the root key of the office can do this."""

    code = "office.no-root"
    remedy = "Do it on the laptop on which the office was set up."


class TooManyLaptops(OfficeNotReady):
    """An office has at most sixteen laptops in use."""

    code = "office.laptops"
    remedy = "Revoke a laptop that is out of use first."
