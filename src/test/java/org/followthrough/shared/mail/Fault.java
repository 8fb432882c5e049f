package org.followthrough.shared.mail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;

/** Mistakes somebody could make in sending, to see that they would be found out. */
enum Fault {
    NONE,
    /** A message is sent without being leased, so that who comes after a crash does not know that it was tried. */
    NO_LEASE {
        @Override
        int lease(MailMapper mapper, List<Long> ids, Instant now, Instant until) {
            return ids.size();
        }
    },
    /** A message is recorded as taken before it is handed over. */
    RECORDED_FIRST {
        @Override
        int lease(MailMapper mapper, List<Long> ids, Instant now, Instant until) {
            ids.forEach(id -> mapper.record(id, Outcome.ACCEPTED, now, now, false, "250 as good as taken"));
            return ids.size();
        }
    };

    /** Takes the lease as this mistake does. */
    int lease(MailMapper mapper, List<Long> ids, Instant now, Instant until) {
        return mapper.lease(ids, now, until);
    }

    /** The mapper, with the mistake built in. */
    @SuppressWarnings("unchecked")
    MailMapper into(MailMapper mapper) {
        return (MailMapper) Proxy.newProxyInstance(MailMapper.class.getClassLoader(), new Class<?>[] {MailMapper.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("lease") ? lease(mapper, (List<Long>) arguments[0],
                                (Instant) arguments[1], (Instant) arguments[2]) : method.invoke(mapper, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
