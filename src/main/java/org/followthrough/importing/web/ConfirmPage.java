package org.followthrough.importing.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.RestartResponseException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.importing.DraftAction;
import org.followthrough.importing.PlanAnswer;
import org.followthrough.importing.Preparation;
import org.followthrough.importing.StillOpen;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.plan.Progress;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** Step 7: what will be written, in numbers. */
@PagePath("/import/${id}/confirm")
@Requires(Permission.IMPORT)
public class ConfirmPage extends StepPage {

    @SpringBean
    private People people;
    @SpringBean
    private Clock clock;

    public ConfirmPage(PageParameters parameters) {
        super(ImportStep.CONFIRM, parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (planImport().answers().plan() == null) {
            throw new RestartResponseException(PlanPage.class, parametersOf(id()));
        } else if (!preparation().isReady()) {
            throw new RestartResponseException(CheckPage.class, parametersOf(id()));
        }
        add(new SummaryList("facts", this::facts));
        form().add(new FormButton("confirm", this::confirm), new LocalHref("cancel", "/import"));
    }

    private List<SummaryRow> facts() {
        Preparation prepared = preparation();
        PlanAnswer plan = planImport().answers().plan();
        List<DraftAction> actions = prepared.actions().toList();
        List<SummaryRow> facts = new ArrayList<>(planFacts(plan));
        facts.add(SummaryRow.of(getString("recommendations"), String.valueOf(prepared.recommendations())));
        facts.add(SummaryRow.of(getString("actions"), String.valueOf(actions.size())));
        count(facts, "overdue", actions.stream().filter(this::isOverdue).count());
        count(facts, "needADate", actions.stream().filter(action -> action.due().date() == null
                && action.status().progress() != Progress.COMPLETE).count());
        count(facts, "noAgency", actions.stream().filter(action -> action.lead().agencies().isEmpty()).count());
        count(facts, plan.signedOffOn() == null ? "waiting" : "signedOff", prepared.complete());
        facts.add(SummaryRow.of(getString("notes"), String.valueOf(prepared.notes()), getString("notes.about")));
        List<Agency> added = prepared.agencies().added();
        if (!added.isEmpty()) {
            facts.add(SummaryRow.of(getString("newAgencies"),
                    added.stream().map(Agency::name).collect(Collectors.joining(", "))));
        }
        return facts;
    }

    private List<SummaryRow> planFacts(PlanAnswer plan) {
        if (plan.reviewId() != null) {
            Review review = imports().drafts(person()).stream().filter(draft -> draft.id() == plan.reviewId())
                    .findFirst()
                    .orElseThrow(() -> new RestartResponseException(PlanPage.class, parametersOf(id())));
            return List.of(SummaryRow.of(getString("draft"), ReviewWords.number(review) + " " + review.name()),
                    SummaryRow.of(getString("agreed"), London.longDate(review.state().planFrom())));
        }
        String committee = plan.committeeId() == null ? getString("noCommittee")
                : people.committee(plan.committeeId()).orElseThrow().name();
        String whose = plan.singleAgencyId() == null ? getString("several")
                : people.agency(plan.singleAgencyId()).orElseThrow().name();
        return List.of(SummaryRow.of(getString("plan"), plan.name(), ReviewWords.name(plan.kind())
                        + (plan.restricted() ? getString("restricted") : "")),
                SummaryRow.of(getString("committee"), committee), SummaryRow.of(getString("whose"), whose),
                SummaryRow.of(getString("agreed"), London.longDate(plan.agreedOn())));
    }

    private boolean isOverdue(DraftAction action) {
        return action.status().progress() != Progress.COMPLETE && action.due().date() != null
                && action.due().date().isBefore(London.dayOf(clock.instant()));
    }

    private void count(List<SummaryRow> facts, String key, long count) {
        if (count > 0) {
            facts.add(SummaryRow.of(getString(key), String.valueOf(count)));
        }
    }

    private void confirm() {
        try {
            imports().confirm(person(), planImport());
            reload();
            Flash.success(getString("imported", () -> Map.of("actions", planImport().actions(),
                    "recommendations", planImport().recommendations())));
            setResponsePage(DonePage.class, parametersOf(id()));
        } catch (ChangedMeanwhile e) {
            form().error(getString("step.changed"));
        } catch (StillOpen e) {
            setResponsePage(CheckPage.class, parametersOf(id()));
        }
    }
}
