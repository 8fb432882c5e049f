package org.followthrough.pack.web;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.pack.Pack;
import org.followthrough.pack.PackWords;
import org.followthrough.pack.Packs;
import org.followthrough.people.Person;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.form.BaseForm;

/** A page about one pack, named in its address. */
abstract class OnePackPage extends FramePage {

    private static final String PACK = "pack";

    @SpringBean
    private Packs packs;
    @SpringBean
    private PackWords words;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<Pack> pack = LoadableDetachableModel.of(this::load);

    OnePackPage(PageParameters parameters) {
        super(parameters);
    }

    /** The address of a pack's pages. */
    static PageParameters parametersOf(long id) {
        return new PageParameters().set(PACK, id);
    }

    private Pack load() {
        String id = getPageParameters().get(PACK).toString("");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return packs.find(person(), Long.parseLong(id)).orElseThrow(NotFoundException::new);
    }

    final Pack pack() {
        return pack.getObject();
    }

    /** The pack, read once a request. */
    final IModel<Pack> now() {
        return pack;
    }

    final Packs packs() {
        return packs;
    }

    final PackWords words() {
        return words;
    }

    final Person person() {
        return signedIn.required();
    }

    /** Keeps those out who come to a draft's page when it is none any more; who sends words is told and keeps them. */
    final void demandDraftFor(BaseForm form) {
        if (!form.isSent() && !pack().isDraft()) {
            throw new NotFoundException();
        }
    }

    final void backToPack() {
        backTo(PackPage.class, parametersOf(pack().id()), new StringResourceModel("backToPack", this));
    }

    @Override
    protected IModel<String> caption() {
        return () -> new StringResourceModel("ofPack", this).setParameters(PackWords.name(pack()),
                words.committee(pack().committeeId())).getString();
    }

    @Override
    protected IModel<String> title() {
        return () -> heading().getObject() + ", " + PackWords.name(pack());
    }

    @Override
    protected void onDetach() {
        pack.detach();
        super.onDetach();
    }
}
