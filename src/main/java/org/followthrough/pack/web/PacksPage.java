package org.followthrough.pack.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.pack.Pack;
import org.followthrough.pack.PackDelivery;
import org.followthrough.pack.PackSchedule;
import org.followthrough.pack.PackSchedules;
import org.followthrough.pack.PackWords;
import org.followthrough.pack.Packs;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.Parameters;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.CountedLink;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.QuickLinks;
import org.followthrough.shared.web.part.Slice;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** Where is this month's pack? Those made, newest first, and when the next come. {@code ?committee=scr} */
@PagePath("/packs")
@Requires(Permission.SEE_PACKS)
public class PacksPage extends FramePage {

    @SpringBean
    private Packs packs;
    @SpringBean
    private PackDelivery delivery;
    @SpringBean
    private PackSchedules schedules;
    @SpringBean
    private PackWords words;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<Slice> slice = LoadableDetachableModel.of(this::countPacks);

    /** @param parameters {@code committee}, {@code page} */
    public PacksPage(PageParameters parameters) {
        super(parameters);
    }

    private Slice countPacks() {
        return new Slice(new Parameters(getPageParameters()).number("page").orElse(1),
                packs.count(signedIn.required(), committeeId()));
    }

    /** The committee of the address; null for all. */
    private Long committeeId() {
        String ref = new Parameters(getPageParameters()).text("committee");
        return ref.isEmpty() ? null : people.committeeByRef(ref).map(Committee::id).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean makes = signedIn.may(Permission.MAKE_PACKS);
        boolean any = slice.getObject().total() > 0;
        add(new LocalHref("make", "/packs/new").setVisible(makes));
        List<CountedLink> committees = committees();
        add(new QuickLinks("committees", () -> committees).setVisible(committees.size() > 2));
        WebMarkupContainer made = new WebMarkupContainer("made");
        made.add(new AppTable<>("packs", new ResourceModel("caption"), LoadableDetachableModel.of(this::rows),
                columns()));
        made.add(new Pagination("pages", slice, () -> Address.of("/packs", getPageParameters()),
                new StringResourceModel("noun", this)));
        add(made.setVisible(any), new WebMarkupContainer("none").setVisible(!any));
        add(new SummaryList("schedules", LoadableDetachableModel.of(() -> schedules(makes))));
    }

    private List<CountedLink> committees() {
        List<CountedLink> links = new ArrayList<>();
        links.add(new CountedLink(getString("all"), packs.count(signedIn.required(), null), "/packs",
                committeeId() == null));
        for (Committee committee : people.committees()) {
            links.add(new CountedLink(committee.name(), packs.count(signedIn.required(), committee.id()),
                    "/packs?committee=" + committee.ref(), Long.valueOf(committee.id()).equals(committeeId())));
        }
        return links;
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.written("pack", Column.Kind.HEADER,
                        (cell, row) -> cell.link(row.path(), row.name()).line(row.committee())),
                Column.text("finding", Row::finding), Column.text("asAt", Row::asAt),
                Column.written("state", Column.Kind.TEXT, (cell, row) -> cell.words(row.state()).line(row.sent())),
                Column.of("files", Column.Kind.TEXT, (id, row) -> new PackFiles(id, row.id(), row.name())));
    }

    private List<Row> rows() {
        List<Pack> shown = packs.newest(signedIn.required(), committeeId(), slice.getObject().offset(), Slice.SIZE);
        Map<Long, List<Message>> sent = signedIn.may(Permission.SEE_REGISTER) ? delivery.of(shown) : Map.of();
        return shown.stream().map(pack -> new Row(pack.id(), PackWords.name(pack), "/packs/" + pack.id(),
                words.committee(pack.committeeId()), pack.finding(), London.shortDate(pack.asAt()),
                PackWords.state(pack.state()), PackWords.sentTo(sent.getOrDefault(pack.id(), List.of())))).toList();
    }

    private List<SummaryRow> schedules(boolean makes) {
        return people.committees().stream().map(committee -> {
            PackSchedule schedule = schedules.of(committee.id());
            String next = schedules.next(committee.id(), schedule.timing(), 1).stream().findFirst()
                    .map(occasion -> new StringResourceModel("next", this).setParameters(
                            London.month(occasion.asAt()), London.dateAndTime(occasion.madeAt())).getString())
                    .orElseGet(() -> getString("next.none"));
            return new SummaryRow(committee.name(), List.of(PackWords.timing(schedule.timing()), next,
                    words.readers(schedule.readers())), makes ? "/packs/schedule/" + committee.ref() : null);
        }).toList();
    }

    @Override
    protected IModel<String> title() {
        return slice.getObject().pages() == 1 ? heading() : new StringResourceModel("title.paged", this).setParameters(
                slice.map(Slice::number), slice.map(Slice::pages));
    }

    @Override
    protected void onDetach() {
        slice.detach();
        super.onDetach();
    }

    /** One pack in the table. */
    private record Row(long id, String name, String path, String committee, String finding, String asAt, String state,
                       String sent) implements Serializable {
    }
}
