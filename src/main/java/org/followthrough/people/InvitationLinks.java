package org.followthrough.people;

import org.followthrough.shared.mail.MailBody;
import org.followthrough.shared.mail.Message;
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
    public String purpose() {
        return InvitationLetter.PURPOSE;
    }

    @Override
    public MailBody make(Message message) {
        return new MailBody().paragraph(invitations.linkFor(message.recipientId())
                .map(token -> settings.board().link("/invitation/" + token)).orElseGet(InvitationLetter::noLink));
    }
}
