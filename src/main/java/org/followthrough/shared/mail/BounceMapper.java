package org.followthrough.shared.mail;

import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BounceMapper {

    /** The message that left with this Message-ID, or may have left; null when there is none. */
    Message sent(String messageId);

    void cameBack(@Param("id") long id, @Param("words") String words);

    Set<String> addresses();

    BouncingAddress bouncing(String address);

    void insert(BouncingAddress bouncing);

    void clear(String address);
}
