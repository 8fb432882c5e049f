package org.followthrough.pack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Register;
import org.springframework.stereotype.Service;

/** Who was sent a pack, by the register of messages. */
@Service
public class PackDelivery {

    private final Register register;

    PackDelivery(Register register) {
        this.register = register;
    }

    /** The messages about each of these packs, by its id and then by recipient; what was withheld among them. */
    public Map<Long, List<Message>> of(Collection<Pack> packs) {
        return register.of(PackMail.PURPOSE, packs.stream().map(pack -> String.valueOf(pack.id())).toList()).stream()
                .collect(Collectors.groupingBy(message -> Long.valueOf(message.subjectMatter())));
    }
}
