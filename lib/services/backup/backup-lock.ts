/**
 * The name of the advisory lock a backup holds from before its snapshot to its end. Whoever deletes rows together with
 * their files takes it shared for as long as the rows go, and leaves them for later where it cannot be had.
 */
export const BACKUP_LOCK = "backup";
