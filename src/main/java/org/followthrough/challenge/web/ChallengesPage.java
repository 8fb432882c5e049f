package org.followthrough.challenge.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.challenge.Challenge;
import org.followthrough.challenge.ChallengeLog;
import org.followthrough.challenge.ChallengeWords;
import org.followthrough.challenge.ChallengedAction;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;

/** The challenge log: what the independent chair asked of chief officers, open entries first. */
@PagePath("/challenges")
@Requires(Permission.SEE_CHALLENGES)
public class ChallengesPage extends FramePage {

    @SpringBean
    private ChallengeLog log;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<Slice> slice = LoadableDetachableModel.of(() -> new Slice(
            new Parameters(getPageParameters()).number("page").orElse(1), log.count(signedIn.required())));

    /** @param parameters {@code page} */
    public ChallengesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean any = slice.getObject().total() > 0;
        add(new LocalHref("raise", "/challenges/new"));
        add(new AppTable<>("entries", new ResourceModel("caption"), LoadableDetachableModel.of(this::rows), List.of(
                Column.link("entry", Row::entry, Row::path),
                Column.written("to", Column.Kind.TEXT, (cell, row) -> cell.words(row.to()).line(row.agency())),
                Column.text("about", Row::about), Column.date("raised", Row::raised),
                Column.date("answerDue", Row::answerDue), Column.text("state", Row::state))).setVisible(any));
        add(new Pagination("pages", slice, () -> Address.of("/challenges"), new StringResourceModel("noun", this)));
        WebMarkupContainer files = new WebMarkupContainer("files");
        for (String ending : List.of("pdf", "xlsx", "csv")) {
            files.add(new LocalHref(ending, "/challenge-files/log." + ending));
        }
        add(files.setVisible(any));
        add(new WebMarkupContainer("empty").setVisible(!any));
    }

    private List<Row> rows() {
        return log.page(signedIn.required(), slice.getObject().offset(), Slice.SIZE).stream().map(this::row).toList();
    }

    private Row row(Challenge entry) {
        return new Row(new StringResourceModel("entry", this).setParameters(entry.number()).getString(),
                "/challenges/" + entry.number(), entry.toWhom(), entry.agencyName(),
                log.actions(entry).stream().map(ChallengedAction::reference).collect(Collectors.joining(", ")),
                day(entry.raisedOn()), day(entry.answerDue()),
                ChallengeWords.name(entry.state(London.dayOf(clock.instant()))));
    }

    private static Column.DateWords day(LocalDate day) {
        return new Column.DateWords(London.shortDate(day), "", false);
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(
                log.countOpen(signedIn.required()), log.countLate(signedIn.required()));
    }

    @Override
    protected void onDetach() {
        slice.detach();
        super.onDetach();
    }

    /** One entry in the table. */
    private record Row(String entry, String path, String to, String agency, String about, Column.DateWords raised,
                       Column.DateWords answerDue, String state) implements Serializable {
    }
}
