package org.followthrough.people.web;

import org.apache.wicket.Component;
import org.apache.wicket.model.StringResourceModel;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.shared.persistence.Written;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;

/** Tells the second of two people who wrote at once who was first, and when. */
@org.springframework.stereotype.Component
public class FirstToSave {

    private static final Words WORDS = Words.of(FirstToSave.class);

    private final People people;

    FirstToSave(People people) {
        this.people = people;
    }

    /** The page's sentence {@code changedMeanwhile}, with the name and the time filled in. */
    public String said(Component page, Written newest) {
        String who = newest.recordedBy() == null ? WORDS.say("somebody")
                : people.find(newest.recordedBy()).map(Person::name).orElse(WORDS.say("somebody"));
        return new StringResourceModel("changedMeanwhile", page)
                .setParameters(who, London.dateAndTime(newest.recordedAt())).getString();
    }
}
