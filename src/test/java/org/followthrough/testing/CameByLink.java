package org.followthrough.testing;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.people.Administration;
import org.followthrough.people.Person;
import org.followthrough.people.ReturnLinks;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.OneTimeLink;
import org.followthrough.shared.mail.Outbox;
import org.followthrough.shared.mail.Recipient;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who was sent a digest with a one-time link about some actions, whose agency chooses such links. */
public final class CameByLink {

    private final RunningApplication application;
    private final Message message;
    private String path;

    /** @param by somebody of the business unit */
    public CameByLink(RunningApplication application, Person by, Person reader, String... references) {
        this.application = application;
        application.bean(Administration.class).chooseReturnLinks(by, reader.agencyId(), true);
        String period = UUID.randomUUID().toString();
        new TransactionTemplate(application.bean(PlatformTransactionManager.class)).executeWithoutResult(status ->
                application.bean(Outbox.class).write(Draft.of("digest", new Recipient(reader.id(), reader.name(),
                        reader.email()), "", period, "Actions to update", OneTimeLink.PLACE, "Test",
                        Stream.of(references).map(each -> new About(each, "/actions/" + each, "Overdue")).toList())));
        message = application.bean(Register.class).search(new RegisterSearch(reader.email(), Set.of()), 0, 100)
                .stream().filter(written -> written.period().equals(period)).findFirst().orElseThrow();
    }

    /** The register's id of the message. */
    public long messageId() {
        return message.id();
    }

    /** The path of the link, as it is sent: once it was used none is made any more. */
    public String path() {
        if (path == null) {
            String text = application.bean("digestLink", OneTimeLink.class).make(message).text().strip();
            path = URI.create(text.substring(text.indexOf("http"))).getPath();
        }
        return path;
    }

    /** The reader as services know them who came by the link; it is not used up. */
    public Person person() {
        return application.bean(ReturnLinks.class).find(path().substring("/return/".length()), "192.0.2.1")
                .orElseThrow().person();
    }

    /** A browser in which the link was just used. */
    public Visitor visitor() {
        Visitor visitor = application.visitor();
        visitor.post(path() + "?-1.-form", Map.of("goOn", ""));
        return visitor;
    }
}
