"""Files of a data export as the site writes them, for tests to fill with rows."""

import io
from typing import Any

from pycore.export.errors import UnreadableLine
from pycore.export.learn import Learnt, learn
from pycore.export.reading import ExportFile
from tests.core.asking import ask

INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
OLD_INVITATIONS = "From,To,Sent At,Message,Direction\n"
CONNECTIONS = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are '
    'missing. You will only see email addresses for connections who have allowed it."\n'
    "\n"
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
)
MESSAGES = (
    '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO",'
    '"RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS",'
    '"IS MESSAGE DRAFT","IS CONVERSATION DRAFT"\n'
)
CONTACTS = (
    "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,"
    "InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles\n"
)
POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On\n"
RECOMMENDATIONS = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
PROFILE = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary\nMe,Myself,,,,,\n"


def url(slug: str) -> str:
    """Return a profile's address; none for ""."""
    return f"https://www.linkedin.com/in/{slug}" if slug else ""


def sent(name: str, slug: str, at: str = "1/29/26, 2:37 PM", note: str = "") -> str:
    """Return a row of ``Invitations.csv``: a request to somebody."""
    return f'Me Myself,"{name}","{at}","{note}",OUTGOING,{url("me")},{url(slug)}\n'


def sent_once(name: str, at: str = "1/29/26, 2:37 PM") -> str:
    """Return such a row as it was before addresses were added."""
    return f'Me Myself,"{name}","{at}",,OUTGOING\n'


def wrote(
    sender: tuple[str, str], *recipients: tuple[str, str], content: str = "Hello", draft: str = "No"
) -> str:
    """Return a row of ``messages.csv``; people are (name, slug)."""
    cells = [
        "2-aBc==",
        "",
        sender[0],
        url(sender[1]),
        ", ".join(name for name, _ in recipients),
        ",".join(url(slug) for _, slug in recipients),
        "2025-06-01 14:03:22 UTC",
        "",
        content.replace('"', '""'),
        "INBOX",
        "",
        draft,
        "No",
    ]
    return ",".join(f'"{cell}"' for cell in cells) + "\n"


def contact(name: str, phone: str, company: str = "", made: str = "", **more: str) -> str:
    """Return a row of ``Contacts.csv``; only the first and the last word of the name are given.

    ``more`` may have the slug of a ``profile`` and an ``email`` address.
    """
    first, *_, last = name.split()
    email, profile = more.get("email", ""), url(more.get("profile", ""))
    return f'GOOGLE,{first},{last},"{company}",,"{email}",{phone},"{made}",,,,,,,,{profile}\n'


def imported(**files: str) -> dict[str, Any]:
    """Return the core's reply to the texts of files, named without their ending."""
    reply = ask("import", files={f"{name}.csv": text for name, text in files.items()})
    assert reply["kind"] == "imported", reply
    return reply


def relationship(reply: dict[str, Any], slug: str) -> tuple[str, str] | None:
    """Return what an export says of how well somebody is known, and the source."""
    fact = reply["people"][slug]["facts"].get("relationship")
    return (fact["value"], fact["source"]) if fact else None


def read_one(text: str) -> tuple[Learnt, list[UnreadableLine]]:
    """Read ``Invitations.csv`` alone."""
    learnt = learn([ExportFile("Invitations.csv", lambda: io.StringIO(text, newline=""))])
    return learnt, learnt.left_out.lines
