package org.followthrough.plan;

import java.util.List;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names who leads several actions at once: for all of them, or for none. */
@Service
@Transactional
public class Leads {

    private final Plans plans;
    private final Reviews reviews;
    private final Histories histories;

    Leads(Plans plans, Reviews reviews, Histories histories) {
        this.plans = plans;
        this.reviews = reviews;
        this.histories = histories;
    }

    /** Whether somebody could be made the lead of the action by this person: they lead actions, it is not over. */
    @Transactional(readOnly = true)
    public boolean mayName(Person by, Action action, Person lead) {
        return Access.canLead(lead) && !action.state().progress().isOver() && reviews.find(by, action.reviewId())
                .map(review -> review.standing(reviews.names(by, review.id())))
                .filter(plan -> Access.mayNameLead(by, plan, action.state().lead().agencyId(), lead.agencyId()))
                .isPresent();
    }

    /**
     * Makes somebody the lead of these actions, and their agency the lead agency. What they already lead stays as it is.
     *
     * @param seen the last commit the person had seen: none of the actions may have changed since
     * @return how many actions have a new lead
     * @throws NotAllowed when the policy refuses for any of them
     * @throws ChangedMeanwhile when any of them changed since
     */
    public int name(Person by, List<String> references, Person lead, long seen) {
        int named = 0;
        for (String reference : references) {
            Action action = plans.find(by, reference).orElseThrow(NotAllowed::new);
            if (!mayName(by, action, lead)) {
                throw new NotAllowed();
            }
            if (action.version().seq() > seen) {
                throw new ChangedMeanwhile();
            }
            Lead now = action.state().lead();
            Lead then = new Lead(lead.agencyId(), lead.id(), now.asPrinted());
            if (!then.equals(now)) {
                histories.next(action, By.of(by), Cause.LEAD_NAMED, null, action.state().ledBy(then));
                named++;
            }
        }
        return named;
    }
}
