-- AlterEnum
ALTER TYPE "Role" ADD VALUE 'viewer';

-- CreateTable
CREATE TABLE "person_group" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_member" (
    "groupId" UUID NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "group_member_pkey" PRIMARY KEY ("groupId","userId")
);

-- CreateTable
CREATE TABLE "provider_access" (
    "provider" TEXT NOT NULL,
    "capability" TEXT NOT NULL,
    "groupId" UUID NOT NULL,

    CONSTRAINT "provider_access_pkey" PRIMARY KEY ("provider","capability","groupId")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_group_nameKey_key" ON "person_group"("nameKey");

-- CreateIndex
CREATE INDEX "group_member_userId_idx" ON "group_member"("userId");

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "person_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_access" ADD CONSTRAINT "provider_access_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "person_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;
