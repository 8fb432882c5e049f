package org.followthrough.pack.web;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.dashboard.PrintedPosition;
import org.followthrough.pack.Pack;
import org.followthrough.pack.Packs;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** The pack a dashboard offers beside its figures. */
@Component
class PackOfDashboard implements PrintedPosition {

    private static final Words WORDS = Words.of(PackOfDashboard.class);

    private final Packs packs;
    private final People people;

    PackOfDashboard(Packs packs, People people) {
        this.packs = packs;
        this.people = people;
    }

    @Override
    public Optional<Printed> about(Person reader, Long committeeId, LocalDate from, LocalDate to) {
        return packs.released(reader, committeeId, from, to).map(pack -> printed(pack, committeeId == null));
    }

    private Printed printed(Pack pack, boolean ofAnyCommittee) {
        return new Printed("/pack-files/" + pack.id() + ".pdf", WORDS.say(ofAnyCommittee ? "link.of" : "link",
                London.month(pack.asAt()), people.committee(pack.committeeId()).map(Committee::name).orElse("")));
    }
}
