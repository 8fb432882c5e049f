package org.followthrough.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Access;
import org.followthrough.people.Cover;
import org.followthrough.people.CoverClash;
import org.followthrough.people.Covers;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.part.LocalHref;

/** Who stands in for a person while they are away, and from when to when. */
@PagePath("/cover/${id}")
@Requires(Permission.UPDATE_ACTIONS)
public class CoverPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private People people;
    @SpringBean
    private Covers covers;
    @SpringBean
    private Clock clock;

    private final IModel<Person> person = LoadableDetachableModel.of(this::load);
    private final IModel<Long> deputy = new Model<>();
    private final IModel<LocalDate> from = new Model<>();
    private final IModel<LocalDate> to = new Model<>();
    private final BaseForm form = new BaseForm("form");
    private final DateRow fromRow = new DateRow("from", from);
    private final DateRow toRow = new DateRow("to", to);

    /** @param parameters {@code id} of the person who is away */
    public CoverPage(PageParameters parameters) {
        super(parameters);
    }

    private Person load() {
        Person whom = people.find(getPageParameters().get("id").toLong()).orElseThrow(NotFoundException::new);
        if (!Access.mayArrangeCover(signedIn.required(), whom)) {
            throw new NotAllowed();
        }
        return whom;
    }

    @Override
    protected void onInitialize() {
        person.getObject();
        super.onInitialize();
        if (isOwn()) {
            backTo(MePage.class, new PageParameters());
        }
        addCovers();
        Map<Long, String> names = new LinkedHashMap<>();
        covers.deputiesFor(person.getObject()).forEach(other -> names.put(other.id(), other.jobTitle() == null
                ? other.name() : other.name() + ", " + other.jobTitle()));
        add(new WebMarkupContainer("nobody").setVisible(names.isEmpty()));
        form.add(new SelectRow<>("deputy", deputy, List.copyOf(names.keySet())).labelled(names::get).bold().required(),
                fromRow.required(), toRow.required(), new FormButton("save", this::save),
                new LocalHref("cancel", isOwn() ? "/me" : "/"));
        add(form.setVisible(!names.isEmpty()));
    }

    private void addCovers() {
        List<Cover> all = covers.of(person.getObject().id());
        RepeatingView rows = new RepeatingView("cover");
        for (Cover cover : all) {
            long id = cover.id();
            WebMarkupContainer row = new WebMarkupContainer("cover-" + id);
            row.add(new Label("words", words(cover)));
            BaseForm ending = new BaseForm("ending");
            ending.setMarkupId("ending-" + id);
            FormButton end = new FormButton("end", () -> end(id)).secondary();
            end.setMarkupId("end-" + id);
            row.add(ending.add(end));
            rows.add(row);
        }
        add(new WebMarkupContainer("covers").add(rows).setVisible(!all.isEmpty()));
    }

    private String words(Cover cover) {
        return new StringResourceModel(cover.runsOn(today()) ? "running" : "toCome", this).setParameters(
                name(cover.deputyId()), London.longDate(cover.from()), London.longDate(cover.to())).getString();
    }

    private void save() {
        if (to.getObject().isBefore(from.getObject()) || to.getObject().isBefore(today())) {
            toRow.error(getString(to.getObject().isBefore(from.getObject()) ? "to.early" : "to.past"));
            return;
        }
        try {
            covers.arrange(signedIn.required(), person.getObject().id(), deputy.getObject(), from.getObject(),
                    to.getObject());
        } catch (CoverClash e) {
            fromRow.error(new StringResourceModel("clash", this).setParameters(name(e.other().deputyId()),
                    London.longDate(e.other().from()), London.longDate(e.other().to())).getString());
            return;
        }
        Flash.success(new StringResourceModel("saved", this).setParameters(name(deputy.getObject()),
                person.getObject().name(), London.longDate(from.getObject()), London.longDate(to.getObject()))
                .getString());
        throw new LocalRedirect("/cover/" + person.getObject().id());
    }

    private void end(long coverId) {
        covers.end(signedIn.required(), coverId);
        Flash.success(getString("ended"));
        throw new LocalRedirect("/cover/" + person.getObject().id());
    }

    private String name(long id) {
        return people.find(id).map(Person::name).orElse("");
    }

    private boolean isOwn() {
        return person.getObject().id() == signedIn.required().id();
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading", this).setParameters(person.map(Person::name));
    }

    @Override
    protected void onDetach() {
        person.detach();
        super.onDetach();
    }
}
