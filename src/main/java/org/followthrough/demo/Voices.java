package org.followthrough.demo;

import java.util.List;
import java.util.Random;
import org.followthrough.plan.By;
import org.followthrough.plan.Lead;

/** Who speaks of one action, and who decides about it: never somebody the board's rules would refuse. */
final class Voices {

    private final Slot slot;
    private final Cast cast;
    private final Random random;

    Voices(Slot slot, Cast cast, Random random) {
        this.slot = slot;
        this.cast = cast;
        this.random = random;
    }

    /** The lead person for an action of this set of plans: the agency's leads take turns. */
    long lead(int set) {
        List<String> leads = cast.town().leads(slot.spec().agency(), set);
        return cast.person(leads.get(slot.turn() % leads.size()));
    }

    /** Mostly the lead; at times the co-ordinator or the business unit passes on what the lead said. */
    By speaker(Lead lead) {
        int chance = random.nextInt(10);
        if (lead.personId() != null && chance > 1) {
            return new By(lead.personId(), null);
        }
        long other = cast.person(chance == 0 ? "business" : cast.town().coordinator(slot.spec().agency()));
        boolean forLead = lead.personId() != null && lead.personId() != other;
        return new By(other, forLead ? lead.personId() : null);
    }

    /** Who asks for a date asks in person, so that it is plain who may not decide. */
    By lead(Lead lead) {
        return lead.personId() == null ? coordinator() : new By(lead.personId(), null);
    }

    By coordinator() {
        return new By(cast.person(cast.town().coordinator(slot.spec().agency())), null);
    }

    By business() {
        return new By(cast.person("business"), null);
    }

    By decider() {
        return new By(cast.signsOff(slot.plan().committee(), slot.spec().agency()), null);
    }

    By datesDecider() {
        return new By(cast.decidesDate(slot.plan().committee(), slot.spec().agency()), null);
    }
}
