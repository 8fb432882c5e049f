package org.followthrough.people;

import org.followthrough.shared.mail.OneTimeLink;
import org.springframework.stereotype.Component;

/** Puts the link into an invitation that is being sent. */
@Component
class InvitationLinks implements OneTimeLink {

    private final Invitations invitations;
    private final BoardSettings settings;

    InvitationLinks(Invitations invitations, BoardSettings settings) {
        this.invitations = invitations;
        this.settings = settings;
    }

    @Override
    public String make(long recipientId) {
        return invitations.linkFor(recipientId).map(token -> settings.board().link("/invitation/" + token))
                .orElseGet(InvitationLetter::noLink);
    }
}
