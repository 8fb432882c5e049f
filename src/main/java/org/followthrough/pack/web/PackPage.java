package org.followthrough.pack.web;

import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
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
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** One pack: what it is about, and the file. */
@PagePath("/packs/${pack}")
@Requires(Permission.SEE_PACKS)
public class PackPage extends FramePage {

    @SpringBean
    private Packs packs;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<Pack> pack = LoadableDetachableModel.of(this::load);

    public PackPage(PageParameters parameters) {
        super(parameters);
    }

    private Pack load() {
        String id = getPageParameters().get("pack").toString("");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return packs.find(signedIn.required(), Long.parseLong(id)).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(PacksPage.class, new PageParameters());
        add(new LocalHref("pdf", "/pack-files/" + pack.getObject().id() + ".pdf"));
        add(new SummaryList("about", pack.map(this::about)));
    }

    private List<SummaryRow> about(Pack shown) {
        String by = shown.madeBy() == null ? getString("bySchedule")
                : people.find(shown.madeBy()).map(Person::name).orElse("");
        return List.of(
                SummaryRow.of(getString("committee"),
                        people.committee(shown.committeeId()).map(Committee::name).orElse("")),
                SummaryRow.of(getString("asAt"), London.longDate(shown.asAt())),
                SummaryRow.of(getString("made"), London.dateAndTime(shown.madeAt()), by),
                SummaryRow.of(getString("number"), new StringResourceModel("numberWords", this)
                        .setParameters(shown.period(), shown.version()).getString()),
                SummaryRow.of(getString("checksum"), shown.checksum()));
    }

    @Override
    protected IModel<String> heading() {
        return pack.map(Pack::finding);
    }

    @Override
    protected IModel<String> caption() {
        return new StringResourceModel("caption", this).setParameters(pack.map(shown -> London.month(shown.asAt())));
    }

    @Override
    protected IModel<String> title() {
        return caption();
    }

    @Override
    protected void onDetach() {
        pack.detach();
        super.onDetach();
    }
}
