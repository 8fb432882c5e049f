package org.followthrough.learning.event.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.learning.briefing.Briefings;
import org.followthrough.learning.event.Held;
import org.followthrough.learning.event.LearningEvent;
import org.followthrough.learning.event.LearningEvents;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Plans;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.plan.Title;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.web.part.Timeline;
import org.followthrough.shared.web.part.TimelineEntry;

/** One event: what it taught, how many came from each agency, and what was corrected. */
@PagePath("/learning/events/${id}")
@Requires(Permission.SEE_PLANS)
public class LearningEventPage extends FramePage {

    @SpringBean
    private LearningEvents events;
    @SpringBean
    private Themes themes;
    @SpringBean
    private Briefings briefings;
    @SpringBean
    private Plans plans;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<LearningEvent> event = LoadableDetachableModel.of(() -> events.find(
            getPageParameters().get("id").toLong(0)).filter(one -> !one.held().struckOut()
                    || signedIn.may(Permission.EDIT_PLANS)).orElseThrow(NotFoundException::new));

    /** @param parameters {@code id} */
    public LearningEventPage(PageParameters parameters) {
        super(parameters);
    }

    /** How many came from an agency. */
    private record Came(String agency, int people) implements Serializable {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/learning/events", new ResourceModel("back"));
        List<Came> came = came();
        boolean edits = signedIn.may(Permission.EDIT_PLANS);
        add(new WebMarkupContainer("struckOut").setVisible(event.getObject().held().struckOut()),
                new SummaryList("facts", LoadableDetachableModel.of(this::facts)),
                new AppTable<>("came", new StringResourceModel("came", this).setParameters(
                        event.getObject().held().people(), came.size()), () -> came, List.of(
                        Column.written("agency", Column.Kind.HEADER, (cell, row) -> cell.words(row.agency())),
                        Column.number("people", Came::people))).setVisible(!came.isEmpty()),
                new WebMarkupContainer("nobody").setVisible(came.isEmpty()),
                new LocalHref("correct", path() + "/correct").setVisible(edits),
                new WebMarkupContainer("corrections").add(new Timeline("history", () -> events.versions(
                        event.getObject().id()).stream().map(this::entry).toList())).setVisible(edits));
    }

    private List<Came> came() {
        Map<Long, Integer> attendance = event.getObject().held().attendance();
        return people.agencies().stream().filter(agency -> attendance.containsKey(agency.id()))
                .map((Agency agency) -> new Came(agency.name(), attendance.get(agency.id())))
                .sorted(Comparator.comparing(Came::people).reversed().thenComparing(Came::agency)).toList();
    }

    private List<SummaryRow> facts() {
        Held held = event.getObject().held();
        List<SummaryRow> facts = new ArrayList<>(List.of(SummaryRow.of(getString("heldOn"),
                London.longDate(held.heldOn())), SummaryRow.of(getString("place"), held.place())));
        if (held.placesOffered() != null) {
            facts.add(SummaryRow.of(getString("places"), String.valueOf(held.placesOffered())));
        }
        if (held.taught().words() != null) {
            facts.add(SummaryRow.of(getString("teaches"), held.taught().words()));
        }
        briefing(held).ifPresent(facts::add);
        recommendation(held).ifPresent(facts::add);
        if (!held.taught().themeIds().isEmpty()) {
            facts.add(SummaryRow.of(getString("about"), Theme.names(themes.of(held.taught().themeIds()))));
        }
        return facts;
    }

    private Optional<SummaryRow> briefing(Held held) {
        return Optional.ofNullable(held.taught().briefingId()).flatMap(id -> briefings.find(person(), id))
                .map(one -> new SummaryRow(getString("briefing"), List.of(one.text().title()),
                        "/briefings/" + one.id()));
    }

    /** The recommendation it answers, for who may see it. */
    private Optional<SummaryRow> recommendation(Held held) {
        return Optional.ofNullable(held.taught().recommendationId())
                .flatMap(id -> plans.recommendation(person(), id))
                .map(one -> new SummaryRow(getString("recommendation"),
                        List.of(Title.of(RecommendationWords.numbered(one.state()))), null));
    }

    private TimelineEntry entry(LearningEvent version) {
        Held held = version.held();
        return new TimelineEntry(getString(held.struckOut() ? "step.struckOut" : version.version() == 1
                ? "step.recorded" : "step.corrected"), people.find(version.written().recordedBy()).map(Person::name)
                .orElse(""), version.written().recordedAt().toString(),
                London.dateAndTime(version.written().recordedAt()), List.of(held.title(),
                        London.longDate(held.heldOn()) + ", " + held.place(), new StringResourceModel("came", this)
                                .setParameters(held.people(), held.attendance().size()).getString()), null);
    }

    private Person person() {
        return signedIn.required();
    }

    private String path() {
        return "/learning/events/" + event.getObject().id();
    }

    @Override
    protected IModel<String> heading() {
        return event.map(now -> now.held().title());
    }

    @Override
    protected void onDetach() {
        event.detach();
        super.onDetach();
    }
}
