package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.followthrough.people.Cover;
import org.followthrough.people.Covers;
import org.followthrough.people.People;
import org.followthrough.review.NamedPeople;
import org.followthrough.shared.mail.Bouncing;
import org.springframework.stereotype.Component;

/** Reads who can be told on a day. */
@Component
class AudienceReader {

    private final People people;
    private final Covers covers;
    private final NamedPeople named;
    private final Bouncing bouncing;

    AudienceReader(People people, Covers covers, NamedPeople named, Bouncing bouncing) {
        this.people = people;
        this.covers = covers;
        this.named = named;
        this.bouncing = bouncing;
    }

    Audiences on(LocalDate today) {
        return new Audiences(people.all(), people.agencies(), people.committees(),
                covers.running(today).stream().collect(Collectors.toMap(Cover::personId, Cover::deputyId,
                        (first, second) -> first)), bouncing.addresses(), named::ids);
    }
}
