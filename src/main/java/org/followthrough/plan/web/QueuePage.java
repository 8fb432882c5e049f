package org.followthrough.plan.web;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;

/** Actions that wait for one kind of decision, each linked to the page where it is taken. */
abstract class QueuePage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Waiting waiting;
    @SpringBean
    private ActionRows rows;
    @SpringBean
    private Plans plans;

    private final Waiting.Queue queue;
    private final IModel<List<Position>> all = LoadableDetachableModel.of(this::load);
    private final IModel<Slice> slice = LoadableDetachableModel.of(this::slice);

    QueuePage(PageParameters parameters, Waiting.Queue queue) {
        super(parameters);
        this.queue = queue;
    }

    /** Since when it waits. */
    abstract Column.DateWords since(Position position);

    /** What to know of it before opening it. */
    abstract String about(Position position, Action action);

    /** The words of the heading: how many wait, and how the first of them stands. */
    abstract String finding(List<Position> waiting);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer results = new WebMarkupContainer("results");
        results.add(new AppTable<>("waiting", new StringResourceModel("caption", this),
                LoadableDetachableModel.of(this::page), columns()));
        results.add(new Pagination("pages", slice, () -> Address.of(queue.path()),
                new StringResourceModel("noun", this)));
        add(results.setVisible(!all.getObject().isEmpty()));
        add(new Label("none", new StringResourceModel("none", this)).setVisible(all.getObject().isEmpty()));
    }

    private static List<Column<WaitingRow>> columns() {
        return List.of(
                Column.written("action", Column.Kind.HEADER,
                        (cell, waiting) -> ActionCells.name(cell, waiting.row(), waiting.path())),
                Column.text("lead", waiting -> waiting.row().lead()),
                Column.date("since", WaitingRow::since),
                Column.text("about", WaitingRow::about));
    }

    private List<Position> load() {
        return waiting.in(queue, signedIn.required());
    }

    private Slice slice() {
        return new Slice(new Parameters(getPageParameters()).number("page").orElse(1), all.getObject().size());
    }

    private List<WaitingRow> page() {
        List<Position> shown = slice.getObject().of(all.getObject());
        List<ActionRow> words = rows.of(shown, signedIn.required(), AsAt.today(waiting.today()));
        List<Action> actions = plans.words(shown);
        return IntStream.range(0, shown.size()).mapToObj(i -> new WaitingRow(words.get(i),
                queue.pathOf(words.get(i).reference()), since(shown.get(i)), about(shown.get(i), actions.get(i))))
                .toList();
    }

    Waiting waiting() {
        return waiting;
    }

    @Override
    protected IModel<String> heading() {
        return () -> all.getObject().isEmpty() ? getString("heading") : finding(all.getObject());
    }

    @Override
    protected IModel<String> title() {
        return heading();
    }

    @Override
    protected void onDetach() {
        all.detach();
        slice.detach();
        super.onDetach();
    }
}
