// Loaded first into the web server: when the start command is gone (also by SIGKILL), so is this process.
process.on("disconnect", () => process.exit(0));
