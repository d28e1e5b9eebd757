"""Addresses by which the site withdraws, the same in disguise, and their neighbours that must pass."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from tests.e2e.browser import SITE

if TYPE_CHECKING:
    from tests.replica.hits import Hit
    from tests.replica.server import Replica

SDUI = "/flagship-web/rsc-action/actions/server-request?"
NAMES = "com.linkedin.sdui.requests.mynetwork."
ACTION = f"{NAMES}addaWithdrawInvitation"
CLASSIC = "/voyager/api/relationships/invitations"
VIEWS = "voyagerRelationshipsDashSentInvitationViews.ae305855ffe1f34cf3ae4a3a8f54ed6d"
DASH = "/voyager/api/voyagerRelationshipsDashInvitations/urn%3Ali%3Afsd_invitation%3A"
NUMBER = "7000000000000000001"
WITHDRAWALS = {
    "sdui": ("POST", f"{SDUI}sduiid={ACTION}&parentSpanId=a"),
    "sdui, parameters turned round": ("POST", f"{SDUI}parentSpanId=a&sduiid={ACTION}"),
    "dash": ("POST", f"{DASH}{NUMBER}?action=withdraw"),
    "classic": ("POST", f"{CLASSIC}/{NUMBER}?action=withdraw"),
    "batch": ("POST", f"{CLASSIC}?action=closeInvitations"),
    "delete": ("DELETE", f"{CLASSIC}/{NUMBER}"),
}
"""Method and address by the name of the way (page facts, "Withdrawing")."""

DISGUISED = {
    "another case": [
        f"{SDUI.upper()}SDUIID={ACTION.upper()}",
        f"{CLASSIC.upper()}/{NUMBER}?ACTION=Withdraw",
        f"{CLASSIC}?action=CLOSEINVITATIONS",
        f"https://WWW.LinkedIn.COM{CLASSIC}/{NUMBER}?action=withdraw",
    ],
    "more slashes, backslashes, dots, tabs": [
        f"{SITE}/{CLASSIC}/{NUMBER}?action=withdraw",
        f"/voyager/api//relationships//invitations//{NUMBER}?action=withdraw",
        f"/flagship-web//rsc-action/actions/server-request/?sduiid={ACTION}",
        f"{CLASSIC}/?action=closeInvitations",
        f"\\voyager\\api\\relationships\\invitations\\{NUMBER}?action=withdraw",
        f"/x/%2e%2e/voyager/./api/relationships/invitations/{NUMBER}?action=withdraw",
        f"/voy\nager/api/relationships/invitations/{NUMBER}?act\tion=withdraw",
    ],
    "letters and slashes encoded": [
        f"{SDUI}sduiid={ACTION.replace('a', '%61')}",
        f"{SDUI}sdu%69id={ACTION}",
        f"/fl%61gship-web/rsc-action/actions/server-request?sduiid={ACTION}",
        f"/flagship-web/rsc-action%2Factions%2Fserver%2Drequest?sduiid={ACTION}",
        f"{CLASSIC}/{NUMBER}?%61ction=withdraw",
        f"{CLASSIC}/{NUMBER}?action=with%64raw",
        f"/voyager/api/relationships/invit%61tions/{NUMBER}?action=withdraw",
        f"/voyager/api/relationships%2Finvitations/{NUMBER}?action=withdraw",
        f"{CLASSIC}?action=close%49nvitations",
    ],
    "semicolons, blanks, repeated names, fragments": [
        f"/voyager/api/relationships/invitations;x=1/{NUMBER}?action=withdraw",
        f"{SDUI.replace('?', ';x=1?')}sduiid={ACTION}",
        f"{CLASSIC}/{NUMBER}?x=1;action=withdraw",
        f"{CLASSIC}/{NUMBER}?action=withdraw%20",
        f"{SDUI}sduiid={ACTION}%20",
        f"{CLASSIC}/{NUMBER}?action=accept&action=withdraw",
        f"{CLASSIC}/{NUMBER}?action=withdraw#action=accept",
    ],
    "a port, a user's name and password before the host": [
        f"{SITE}:443{CLASSIC}/{NUMBER}?action=withdraw",
        f"{SITE.replace('//', '//a:b@')}{CLASSIC}/{NUMBER}?action=withdraw",
        f"{SITE.replace('//', '//a@')}{SDUI}sduiid={ACTION}",
    ],
}
"""Other spellings, by the trick."""

NEIGHBOURS = {
    "connecting": ("POST", f"{SDUI}sduiid={NAMES}addaAddConnection&parentSpanId=a%3D%3D"),
    "accepting": ("POST", f"{SDUI}sduiid={NAMES}addaInvitationAction&parentSpanId=%2F%2B"),
    "accepting, classic": ("POST", f"{CLASSIC}/{NUMBER}?action=accept"),
    "following": ("POST", f"{SDUI}sduiid={NAMES}addaUpdateFollowState"),
    "removing a connection": ("POST", f"{SDUI}sduiid={NAMES}RemoveConnectionVanityName"),
    "the withdraw dialog": (
        "POST",
        f"{SDUI}sduiid=com.linkedin.sdui.flagshipnav.mynetwork.invitations.WithdrawConfirmationDialog",
    ),
    "the Sent list": ("POST", "/flagship-web/mynetwork/invitation-manager/sent"),
    "more rows, dash": (
        "GET",
        f"/voyager/api/graphql?variables=(start:0,count:10,invitationType:CONNECTION)&queryId={VIEWS}",
    ),
    "more rows, classic": (
        "GET",
        "/voyager/api/relationships/sentInvitationViewsV2?count=10&invitationType=CONNECTION&q=invitationType",
    ),
    "one invitation, read": ("GET", f"{CLASSIC}/{NUMBER}"),
}
"""Method and address of what the site does on the same paths, by what it is."""

MEANS_TO_WITHDRAW = re.compile(r"withdrawinvitation(?![a-z])|[?&;]action=(withdraw|closeinvitations)")


def arrivals(replica: Replica) -> list[Hit]:
    """Return the requests that a server could take for a withdrawal, however lenient it is."""

    def fits(hit: Hit) -> bool:
        address = unquote(f"{hit.path}?{hit.query}").lower()
        return hit.method == "DELETE" or MEANS_TO_WITHDRAW.search(address) is not None

    return [hit for hit in replica.hits if fits(hit)]
