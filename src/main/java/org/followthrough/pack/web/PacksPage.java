package org.followthrough.pack.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.pack.Pack;
import org.followthrough.pack.Packs;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.Pagination;
import org.followthrough.shared.web.part.Slice;

/** Where is this month's pack? Those made, newest first; the business unit can make one for any day. */
@PagePath("/packs")
@Requires(Permission.SEE_PACKS)
public class PacksPage extends FramePage {

    @SpringBean
    private Packs packs;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<Slice> slice = LoadableDetachableModel.of(this::countPacks);
    private final IModel<Long> committee = new Model<>();
    private final IModel<LocalDate> asAt = new Model<>();
    private final DateRow asAtRow = new DateRow("day", asAt);

    public PacksPage(PageParameters parameters) {
        super(parameters);
    }

    private Slice countPacks() {
        String page = getPageParameters().get("page").toString("1");
        return new Slice(page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, packs.count(signedIn.required()));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        addPacks();
        addForm();
    }

    private void addPacks() {
        WebMarkupContainer made = new WebMarkupContainer("made") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(slice.getObject().total() > 0);
            }
        };
        made.add(new AppTable<>("packs", new ResourceModel("caption"), LoadableDetachableModel.of(this::rows),
                List.of(Column.link("pack", Row::name, Row::path), Column.text("committee", Row::committee),
                        Column.text("finding", Row::finding), Column.text("asAt", Row::asAt),
                        Column.text("made", Row::made))));
        made.add(new Pagination("pages", slice, () -> Address.of("/packs", getPageParameters()),
                new StringResourceModel("noun", this)));
        add(made, new WebMarkupContainer("none") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(slice.getObject().total() == 0);
            }
        });
    }

    private List<Row> rows() {
        Map<Long, String> committees = people.committees().stream()
                .collect(Collectors.toMap(Committee::id, Committee::name));
        return packs.newest(signedIn.required(), slice.getObject().offset(), Slice.SIZE).stream()
                .map(pack -> row(pack, committees)).toList();
    }

    private Row row(Pack pack, Map<Long, String> committees) {
        String by = pack.madeBy() == null ? getString("bySchedule")
                : people.find(pack.madeBy()).map(Person::name).orElse("");
        return new Row(new StringResourceModel("packName", this).setParameters(London.month(pack.asAt()),
                pack.version()).getString(), "/packs/" + pack.id(), committees.get(pack.committeeId()),
                pack.finding(), London.shortDate(pack.asAt()),
                London.shortDate(London.dayOf(pack.madeAt())) + ", " + by);
    }

    private void addForm() {
        Map<Long, String> committees = people.committees().stream()
                .collect(Collectors.toMap(Committee::id, Committee::name));
        asAt.setObject(packs.usualDay());
        if (committees.size() == 1) {
            committee.setObject(committees.keySet().iterator().next());
        }
        BaseForm form = new BaseForm("form") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(signedIn.may(Permission.MAKE_PACKS));
            }
        };
        form.add(new RadiosRow<>("whose", committee, committees.keySet().stream().sorted().toList())
                .labelled(committees::get).required());
        form.add(asAtRow.required());
        form.add(new FormButton("make", this::make));
        add(form);
    }

    private void make() {
        if (asAt.getObject().isAfter(London.dayOf(clock.instant()))) {
            asAtRow.error(getString("day.toCome"));
            return;
        }
        Pack made = packs.make(signedIn.required(), committee.getObject(), asAt.getObject());
        Flash.success(getString("done"));
        setResponsePage(PackPage.class, new PageParameters().set("pack", made.id()));
    }

    /** One pack in the table. */
    private record Row(String name, String path, String committee, String finding, String asAt, String made)
            implements Serializable {
    }
}
