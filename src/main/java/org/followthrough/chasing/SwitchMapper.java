package org.followthrough.chasing;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface SwitchMapper {

    Turned last();

    void insert(@Param("key") NewRow key, @Param("turned") Turned turned);
}
