package org.followthrough.people;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.KeptInMemory;

@Mapper
@KeptInMemory
interface LogoMapper {

    /** Null while there is none. */
    Logo find();

    void insert(@Param("words") String words, @Param("picture") byte[] picture);

    void delete();
}
