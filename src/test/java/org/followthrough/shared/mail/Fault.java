package org.followthrough.shared.mail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;

/** Mistakes somebody could make in sending, to see that they would be found out. */
enum Fault {
    NONE,
    /** A message is sent without being leased, so that who comes after a crash does not know that it was tried. */
    NO_LEASE {
        @Override
        Object lease(MailMapper mapper, Object[] arguments) {
            return 1;
        }
    },
    /** A message is recorded as taken before it is handed over. */
    RECORDED_FIRST {
        @Override
        Object lease(MailMapper mapper, Object[] arguments) {
            Instant until = (Instant) arguments[2];
            mapper.record((Long) arguments[0], Outcome.ACCEPTED, until, until, false, "250 as good as taken");
            return 1;
        }
    };

    /** The lease as this mistake takes it: id, attempts, until, whether perhaps twice. */
    Object lease(MailMapper mapper, Object[] arguments) {
        return mapper.lease((Long) arguments[0], (Integer) arguments[1], (Instant) arguments[2],
                (Boolean) arguments[3]);
    }

    /** The mapper, with the mistake built in. */
    MailMapper into(MailMapper mapper) {
        return (MailMapper) Proxy.newProxyInstance(MailMapper.class.getClassLoader(), new Class<?>[] {MailMapper.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("lease") ? lease(mapper, arguments)
                                : method.invoke(mapper, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
