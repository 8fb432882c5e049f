package org.followthrough.learning.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.ThemeLearning;
import org.followthrough.learning.ThemePictures;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Impact;
import org.followthrough.plan.PlanCount;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** Which themes come back across reviews, how often, and where their actions stand. */
@PagePath("/learning")
@Requires(Permission.SEE_PLANS)
public class LearningPage extends FramePage {

    @SpringBean
    private ThemePictures pictures;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<List<Row>> rows = LoadableDetachableModel.of(this::load);

    public LearningPage(PageParameters parameters) {
        super(parameters);
    }

    /** A theme in the table. */
    private record Row(String ref, String name, int made, int reviews, int found, String years, PlanCount count,
                       String changed) implements Serializable {

        Address actions() {
            return Address.of("/actions").with(ThemeChoices.NAME, ref);
        }
    }

    private List<Row> load() {
        LocalDate today = London.dayOf(clock.instant());
        return pictures.all(signedIn.required(), today).stream().map(one -> row(one, today)).toList();
    }

    private Row row(ThemeLearning one, LocalDate today) {
        int checks = one.checked().size();
        String changed = said("changed", one.answers().getOrDefault(Impact.YES, 0), checks);
        return new Row(one.theme().ref(), one.theme().name(), one.made().size(), one.reviews(), one.found().size(),
                years(one.years()), one.count(today), changed);
    }

    private String years(SortedSet<Integer> years) {
        if (years.isEmpty()) {
            return "";
        }
        String first = String.valueOf(years.first());
        return years.size() == 1 ? first : said("years", first, String.valueOf(years.last()));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean any = !rows.getObject().isEmpty();
        boolean edits = signedIn.may(Permission.EDIT_PLANS);
        add(new AppTable<>("themes", new ResourceModel("caption"), rows, List.of(
                        Column.link("theme", Row::name, row -> "/learning/themes/" + row.ref()),
                        Column.number("made", Row::made), Column.number("reviews", Row::reviews),
                        Column.number("found", Row::found), Column.text("years", Row::years),
                        figure("actions", row -> row.count().total(), Row::actions),
                        Column.number("signedOff", row -> row.count().signedOff()),
                        figure("overdue", row -> row.count().overdue(), row -> row.actions().with("quick", "overdue")),
                        Column.text("changed", Row::changed))).setVisible(any),
                new WebMarkupContainer("none").setVisible(!any),
                new LocalHref("briefings", "/briefings"), new LocalHref("events", "/learning/events"),
                new LocalHref("repeats", "/learning/repeats").setVisible(edits),
                new LocalHref("list", "/learning/list").setVisible(edits));
    }

    /** A figure that leads to the actions it counts. */
    private static Column<Row> figure(String key, Figure figure, Rows actions) {
        return Column.written(key, Column.Kind.NUMBER, (cell, row) -> {
            if (figure.of(row) == 0) {
                cell.words("0");
            } else {
                cell.link(actions.of(row).toString(), String.valueOf(figure.of(row)));
            }
        });
    }

    private interface Figure extends Serializable {
        int of(Row row);
    }

    private interface Rows extends Serializable {
        Address of(Row row);
    }

    @Override
    protected IModel<String> heading() {
        return () -> rows.getObject().stream().findFirst().filter(most -> most.made() > 0).map(this::finding)
                .orElseGet(() -> getString("heading.none"));
    }

    private String finding(Row most) {
        return said("heading", most.name(), most.made(), most.reviews());
    }

    private String said(String key, Object... values) {
        return new StringResourceModel(key, this).setParameters(values).getString();
    }

    @Override
    protected void onDetach() {
        rows.detach();
        super.onDetach();
    }
}
