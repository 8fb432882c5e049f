package org.followthrough.learning.event.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.learning.briefing.Briefing;
import org.followthrough.learning.briefing.BriefingSearch;
import org.followthrough.learning.briefing.Briefings;
import org.followthrough.learning.event.Held;
import org.followthrough.learning.event.LearningEvents;
import org.followthrough.learning.event.Taught;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.review.web.NameWarning;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.draft.DraftForm;
import org.followthrough.shared.web.draft.DraftNotice;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** Asks what is recorded of an event. */
abstract class LearningEventForm extends FramePage {

    private static final int MOST_BRIEFINGS = 200;

    @SpringBean
    private LearningEvents events;
    @SpringBean
    private Themes themes;
    @SpringBean
    private Briefings briefings;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<String> title = new Model<>();
    private final IModel<LocalDate> heldOn = new Model<>();
    private final IModel<String> place = new Model<>();
    private final IModel<String> teaches = new Model<>();
    private final IModel<Long> briefing = new Model<>();
    private final IModel<Set<Long>> about = new SetModel<>(Set.of());
    private final IModel<Boolean> struckOut = new Model<>(false);
    private final DateRow dayRow = new DateRow("heldOn", heldOn);
    private final Map<Long, HeadCount> came = new LinkedHashMap<>();
    private final WebMarkupContainer asked = new WebMarkupContainer("asked");
    private Long unreadBriefing;
    private Long recommendation;
    private HeadCount places;
    private DraftForm form;
    private NameWarning warning;
    private StartedFrom startedFrom;

    LearningEventForm(PageParameters parameters) {
        super(parameters);
    }

    /** What the form begins with. */
    abstract Held before();

    /** The version it was filled from; 0 for a new one. */
    abstract int version();

    /** What is written, as drafts and events name it. */
    abstract String named();

    /** Where one goes without saving. */
    abstract String pathBack();

    /** Keeps what was typed and answers with the path to go on to; null where somebody else was first. */
    abstract String save(Held typed);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(pathBack(), () -> getString("back"));
        Held before = before();
        fill(before);
        form = new DraftForm("form", person().id(), named());
        warning = new NameWarning("warning", () -> null, this::named, this::record, () -> { });
        startedFrom = new StartedFrom(version());
        asked.add(AttributeModifier.replace("hidden", () -> warning.isShown() ? "hidden" : null));
        asked.add(startedFrom, new TextRow("title", title).limit(Held.LINE_LIMIT).small().required(),
                dayRow.small().required(), new TextRow("place", place).limit(Held.LINE_LIMIT).small().required(),
                places.row(), new TextAreaRow("teaches", teaches).limit(Taught.WORDS_LIMIT).rows(3).small(),
                briefings(before), about(before), attendance(before),
                new CheckboxRow("struckOut", struckOut).setVisible(version() > 0),
                new FormButton("save", this::check), new LocalHref("cancel", pathBack()));
        add(form.add(new DraftNotice("draft", form), warning, asked));
    }

    private void fill(Held before) {
        title.setObject(before.title());
        heldOn.setObject(before.heldOn());
        place.setObject(before.place());
        teaches.setObject(before.taught().words());
        recommendation = before.taught().recommendationId();
        about.setObject(before.taught().themeIds());
        struckOut.setObject(before.struckOut());
        places = new HeadCount("places", before.placesOffered());
    }

    /** Those the person may read, and the one it has; one that they may not read stays unless they choose another. */
    private SelectRow<Long> briefings(Held before) {
        Map<Long, String> titles = new LinkedHashMap<>();
        briefings.page(person(), BriefingSearch.ALL, 0, MOST_BRIEFINGS).forEach((Briefing one) ->
                titles.put(one.id(), one.text().title()));
        Long chosen = before.taught().briefingId();
        if (chosen != null) {
            briefings.find(person(), chosen).ifPresentOrElse(one -> {
                titles.put(chosen, one.text().title());
                briefing.setObject(chosen);
            }, () -> unreadBriefing = chosen);
        }
        return new SelectRow<>("briefing", briefing, List.copyOf(titles.keySet())).labelled(titles::get).small();
    }

    private CheckboxesRow<Long> about(Held before) {
        Map<Long, Theme> offered = themes.all().stream()
                .filter(theme -> !theme.retired() || before.taught().themeIds().contains(theme.id()))
                .collect(Collectors.toMap(Theme::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        return new CheckboxesRow<>("about", about, List.copyOf(offered.keySet()))
                .labelled(id -> offered.get(id).name()).small().compact();
    }

    /** A number for each agency. */
    private RepeatingView attendance(Held before) {
        RepeatingView rows = new RepeatingView("came");
        for (Agency agency : people.agencies()) {
            HeadCount count = new HeadCount("came-" + agency.ref(), before.attendance().get(agency.id()));
            came.put(agency.id(), count);
            rows.add(count.row().label(Model.of(agency.name())));
        }
        return rows;
    }

    private void check() {
        if (heldOn.getObject().isAfter(today())) {
            dayRow.error(getString("heldOn.toCome"));
            return;
        }
        List<HeadCount> wrong = Stream.concat(Stream.of(places), came.values().stream())
                .filter(count -> !count.isUnderstood()).toList();
        wrong.forEach(count -> count.row().error(getString("notANumber")));
        if (wrong.isEmpty() && !warning.isNeeded(Stream.of(title.getObject(), place.getObject(), teaches.getObject())
                .filter(Objects::nonNull).toList())) {
            record();
        }
    }

    private void record() {
        String path = save(typed());
        if (path != null) {
            form.forget();
            throw new LocalRedirect(path);
        }
    }

    private Held typed() {
        Map<Long, Integer> attendance = new HashMap<>();
        came.forEach((agency, count) -> {
            if (count.people() != null && count.people() > 0) {
                attendance.put(agency, count.people());
            }
        });
        return new Held(title.getObject(), heldOn.getObject(), place.getObject(), places.people(),
                new Taught(teaches.getObject(), briefing.getObject() == null ? unreadBriefing : briefing.getObject(),
                        recommendation, about.getObject()), attendance, Boolean.TRUE.equals(struckOut.getObject()));
    }

    /** The version the person had before them when they began to type. */
    final int startedFrom() {
        return startedFrom.version();
    }

    /** Says what somebody else did meanwhile; what was typed stays, and is saved at the next press. */
    final void tell(String sentence, int current) {
        form.error(sentence);
        startedFrom.renew(current);
    }

    final LearningEvents events() {
        return events;
    }

    final Person person() {
        return signedIn.required();
    }

    final LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
