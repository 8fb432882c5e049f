package org.followthrough.chasing;

import java.time.Instant;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.ReturnLinks;
import org.followthrough.shared.mail.MailBody;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.OneTimeLink;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Component;

/** Puts the link by which its reader updates their actions without signing in into a digest that is being sent. */
@Component
class DigestLink implements OneTimeLink {

    private final ReturnLinks links;
    private final BoardSettings settings;

    DigestLink(ReturnLinks links, BoardSettings settings) {
        this.links = links;
        this.settings = settings;
    }

    @Override
    public String purpose() {
        return DigestMail.PURPOSE;
    }

    @Override
    public MailBody make(Message message) {
        MailBody body = new MailBody();
        links.send(message.id(), message.recipientId()).ifPresent(link -> body.link(
                DigestText.say("return", London.dayAndMonth(London.dayOf(last(link.until())))),
                settings.board().link(link.path())));
        return body;
    }

    private static Instant last(Instant until) {
        return until.minusNanos(1);
    }
}
