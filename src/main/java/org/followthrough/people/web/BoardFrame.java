package org.followthrough.people.web;

import org.followthrough.people.Agency;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FrameFacts;

/** Header and footer of every page: the board, its business unit, and who is signed in. */
final class BoardFrame implements FrameFacts {

    private final BoardSettings settings;
    private final SignedIn signedIn;
    private final People people;

    BoardFrame(BoardSettings settings, SignedIn signedIn, People people) {
        this.settings = settings;
        this.signedIn = signedIn;
        this.people = people;
    }

    @Override
    public String boardName() {
        return settings.board().name();
    }

    @Override
    public String contact() {
        return settings.board().contact();
    }

    @Override
    public String marking() {
        return settings.board().marking();
    }

    @Override
    public String personName() {
        return signedIn.person().map(this::nameAndAgency).orElse("");
    }

    private String nameAndAgency(Person person) {
        return person.agencyId() == null ? person.name()
                : people.agency(person.agencyId()).map(Agency::name).map(agency -> person.name() + ", " + agency)
                        .orElse(person.name());
    }
}
