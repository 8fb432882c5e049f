package org.followthrough.chasing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Outcome;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.shared.mail.ServerDown;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.Column.DateWords;
import org.followthrough.shared.web.part.Filter;
import org.followthrough.shared.web.part.FilterPanel;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;

/**
 * Who was told what, when, and what became of it. Its whole state is its address: {@code ?q=R01-07&outcome=refused}.
 */
@PagePath("/register")
@Requires(Permission.SEE_REGISTER)
public class RegisterPage extends FramePage {

    @SpringBean
    private Register register;

    private final IModel<Slice> slice =
            LoadableDetachableModel.of(() -> new Slice(page(), register.count(search())));

    /** @param parameters {@code q}, {@code outcome}, {@code page} */
    public RegisterPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new FilterPanel("filter", LoadableDetachableModel.of(this::filter)));
        addServerDown();
        addResults();
    }

    private void addServerDown() {
        Optional<ServerDown> down = register.serverDown();
        WebMarkupContainer notice = new WebMarkupContainer("serverDown");
        notice.add(new Label("since", new StringResourceModel("serverDown", this).setParameters(
                down.map(each -> London.dateAndTime(each.since())).orElse(""),
                down.map(each -> London.dateAndTime(each.nextTryAt())).orElse(""))),
                new Label("words", down.map(ServerDown::words).orElse("")));
        add(notice.setVisible(down.isPresent()));
    }

    private void addResults() {
        boolean any = slice.getObject().total() > 0;
        IModel<List<Message>> messages = LoadableDetachableModel.of(
                () -> register.search(search(), slice.getObject().offset(), Slice.SIZE));
        add(new Label("showing", new StringResourceModel("showing", this).setParameters(
                slice.map(Slice::first), slice.map(Slice::last), slice.map(Slice::total))).setVisible(any));
        add(new AppTable<>("messages", new ResourceModel("caption"), messages, columns()).setVisible(any));
        add(new Pagination("pages", slice, this::address, new StringResourceModel("noun", this)));
        add(new WebMarkupContainer("empty").setVisible(!any));
    }

    private List<Column<Message>> columns() {
        return List.of(
                Column.link("subject", Message::subject, message -> "/register/" + message.id()),
                Column.text("to", Message::recipientName),
                Column.text("why", Message::why),
                Column.date("decided", message -> new DateWords(London.shortDate(London.dayOf(message.decidedAt())),
                        London.time(message.decidedAt()), false)),
                Column.status("outcome", message -> OutcomeTags.of(message.outcome(), this)));
    }

    private Filter filter() {
        Set<Outcome> chosen = search().outcomes();
        List<Filter.Choice> choices = Arrays.stream(Outcome.values())
                .map(outcome -> new Filter.Choice(Parameters.word(outcome), getString("outcome." + outcome),
                        register.count(search().of(Set.of(outcome))), chosen.contains(outcome))).toList();
        return new Filter(address(), List.of(), search().text(),
                List.of(new Filter.Group("outcome", getString("column.outcome"), choices)), List.of());
    }

    private RegisterSearch search() {
        Parameters parameters = new Parameters(getPageParameters());
        return new RegisterSearch(parameters.text("q"), parameters.choices("outcome", Outcome.class));
    }

    private int page() {
        return new Parameters(getPageParameters()).number("page").orElse(1);
    }

    private Address address() {
        return Address.of("/register", getPageParameters());
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(slice.map(Slice::total));
    }

    @Override
    protected IModel<String> title() {
        return slice.getObject().pages() == 1 ? heading() : new StringResourceModel("title.paged", this).setParameters(
                slice.map(Slice::total), slice.map(Slice::number), slice.map(Slice::pages));
    }

    @Override
    protected void onDetach() {
        slice.detach();
        super.onDetach();
    }
}
