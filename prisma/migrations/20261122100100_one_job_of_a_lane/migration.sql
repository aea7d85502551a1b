-- What schema.prisma cannot say: at most one job of a lane is under way.
CREATE UNIQUE INDEX "Job_lane_under_way" ON "Job" ("lane")
  WHERE "lane" IS NOT NULL AND "state" IN ('handed', 'running');
