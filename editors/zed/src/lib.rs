//! Starts `scope-lsp`, as it is found in the project's environment or on PATH.

use zed_extension_api::{
    self as zed, serde_json::Value, settings::LspSettings, LanguageServerId, Result, Worktree,
};

struct ScopeLsp;

impl zed::Extension for ScopeLsp {
    fn new() -> Self {
        ScopeLsp
    }

    fn language_server_command(
        &mut self,
        _server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<zed::Command> {
        let command = worktree
            .which("scope-lsp")
            .ok_or("scope-lsp isn't on PATH: pip install scope-lsp")?;
        Ok(zed::Command {
            command,
            args: vec!["serve".into(), "--stdio".into()],
            env: worktree.shell_env(),
        })
    }

    fn language_server_initialization_options(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<Value>> {
        let settings = LspSettings::for_worktree(server.as_ref(), worktree)?;
        Ok(settings.initialization_options)
    }
}

zed::register_extension!(ScopeLsp);
