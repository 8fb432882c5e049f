package org.followthrough.shared.mail;

import java.time.Instant;
import java.util.List;

/**
 * A message decided on.
 *
 * @param purpose such as digest, pack or invitation
 * @param subjectMatter what it is about, where a purpose has several; empty otherwise
 * @param period what it is for; the same purpose, person, subject matter and period is written once
 * @param text the body, plain text
 * @param why the rule it follows from, as a sentence for the register
 * @param about the references it names; may be empty
 * @param notBefore when it may go out; null for at once
 * @param attachment null when there is none
 * @param html the body as simple HTML beside the text; null for none
 */
public record Draft(String purpose, Recipient to, String subjectMatter, String period, String subject, String text,
                    String why, List<About> about, Instant notBefore, Attachment attachment, String html) {

    public Draft {
        Headers.check(subject);
        about = List.copyOf(about);
    }

    /**
     * A message to go out at once, with nothing attached. Its paragraphs are read as HTML too, but where a one-time link
     * is put in when it is sent.
     */
    public static Draft of(String purpose, Recipient to, String subjectMatter, String period, String subject,
                           String text, String why, List<About> about) {
        if (text.contains(OneTimeLink.PLACE)) {
            return new Draft(purpose, to, subjectMatter, period, subject, text, why, about, null, null, null);
        }
        return of(purpose, to, subjectMatter, period, subject, MailBody.of(text), why, about);
    }

    /** A message to go out at once, with nothing attached. */
    public static Draft of(String purpose, Recipient to, String subjectMatter, String period, String subject,
                           MailBody body, String why, List<About> about) {
        return new Draft(purpose, to, subjectMatter, period, subject, body.text(), why, about, null, null,
                body.html(subject));
    }

    /** The same message, not to go out before this instant. */
    public Draft notBefore(Instant instant) {
        return new Draft(purpose, to, subjectMatter, period, subject, text, why, about, instant, attachment,
                html);
    }

    /** The same message with a file. */
    public Draft attaching(Attachment file) {
        return new Draft(purpose, to, subjectMatter, period, subject, text, why, about, notBefore, file, html);
    }

    /** What makes it the same message as another. */
    public Key key() {
        return new Key(purpose, to.personId(), subjectMatter, period);
    }
}
