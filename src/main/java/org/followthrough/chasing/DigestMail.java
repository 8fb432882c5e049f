package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.followthrough.people.Person;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.Key;
import org.followthrough.shared.mail.MailBody;
import org.followthrough.shared.mail.OneTimeLink;
import org.followthrough.shared.mail.Recipient;

/**
 * A digest as a message, to be sent or only looked at.
 *
 * @param people everybody by their id
 * @param linked who gets a link with it that works once without signing in
 */
record DigestMail(Voice voice, LocalDate day, Map<Long, Person> people, Predicate<Person> linked) {

    static final String PURPOSE = "digest";

    /** As the outbox takes it. */
    Draft draft(Digest digest) {
        Person person = people.get(digest.personId());
        DigestText words = words(digest, person);
        String matter = digest.isWritten() ? "" : digest.withheld().name();
        String token = new Key(PURPOSE, person.id(), matter, day.toString()).token();
        MailBody body = words.body(digest, person.name(), token);
        return Draft.of(PURPOSE, new Recipient(person.id(), person.name(), person.email()), matter, day.toString(),
                words.subject(digest), body, DigestText.why(digest),
                about(digest, words));
    }

    /** As a dry run shows it. */
    DryDigest dry(Digest digest) {
        Person person = people.get(digest.personId());
        DigestText words = words(digest, person);
        String text = words.body(digest, person.name(), null).text();
        return new DryDigest(person, words.subject(digest),
                text.replace(OneTimeLink.PLACE, DigestText.say("return.place")),
                about(digest, words),
                digest.isWritten() ? null : DigestText.why(digest));
    }

    /** Each reference once: two indicators may have one name. */
    private static List<About> about(Digest digest, DigestText words) {
        Map<String, About> named = new LinkedHashMap<>();
        digest.lines().forEach(line -> named.putIfAbsent(line.owed().reference(),
                new About(line.owed().reference(), line.owed().matter().path(), words.why(line))));
        return List.copyOf(named.values());
    }

    private DigestText words(Digest digest, Person person) {
        return new DigestText(voice, day, id -> people.get(id).name(), digest.asksForOwn() && linked.test(person));
    }
}
