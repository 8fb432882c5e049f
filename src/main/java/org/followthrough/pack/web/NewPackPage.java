package org.followthrough.pack.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.pack.Pack;
import org.followthrough.pack.PackMakings;
import org.followthrough.pack.Packs;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
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
import org.followthrough.shared.web.part.LocalHref;

/** Makes a committee's pack as at the close of any day. */
@PagePath("/packs/new")
@Requires(Permission.MAKE_PACKS)
public class NewPackPage extends FramePage {

    @SpringBean
    private Packs packs;
    @SpringBean
    private PackMakings makings;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<Long> committee = new Model<>();
    private final IModel<LocalDate> asAt = new Model<>();
    private final DateRow asAtRow = new DateRow("day", asAt);

    public NewPackPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(PacksPage.class, new PageParameters());
        Map<Long, String> names = people.committees().stream()
                .collect(Collectors.toMap(Committee::id, Committee::name));
        List<Long> ids = people.committees().stream().map(Committee::id).toList();
        asAt.setObject(packs.usualDay());
        committee.setObject(ids.size() == 1 ? ids.get(0) : null);
        BaseForm form = new BaseForm("form");
        form.add(new RadiosRow<>("whose", committee, ids).labelled(names::get).required(), asAtRow.required(),
                new FormButton("make", this::make), new LocalHref("cancel", "/packs"));
        add(form);
    }

    private void make() {
        LocalDate day = asAt.getObject();
        if (day.isAfter(London.dayOf(clock.instant()))) {
            asAtRow.error(getString("day.toCome"));
            return;
        }
        Optional<Pack> standing = makings.standing(signedIn.required(), committee.getObject(), day);
        if (standing.isPresent()) {
            Flash.success(getString("standing"));
            setResponsePage(PackPage.class, OnePackPage.parametersOf(standing.get().id()));
        } else {
            setResponsePage(PackMakingPage.class, PackMakingPage.parametersOf(
                    makings.ask(signedIn.required(), committee.getObject(), day).id()));
        }
    }
}
