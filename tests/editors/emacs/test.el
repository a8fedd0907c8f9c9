;;; Runs in `emacs --batch`: CONFIGURATION is what README says, PROJECT holds the files.

(require 'cl-lib)
(require 'eglot)
(require 'flymake)

(defvar failed 0)

(defmacro check (name &rest body)
  "Run BODY as the test NAME and print a line about it."
  (declare (indent 1))
  `(condition-case error
       (progn ,@body (princ (format "ok %s\n" ,name)))
     (error (cl-incf failed)
            (princ (format "not ok %s\n# %S\n" ,name error)))))

(defun wait (what get)
  "Wait until GET gives something, which is WHAT."
  (let ((end (+ (float-time) 30)) found)
    (while (not (or (setq found (funcall get)) (> (float-time) end)))
      (accept-process-output nil 0.05))
    (or found (error "Waited in vain for %s" what))))

(defun holds (text part)
  (unless (string-match-p (regexp-quote part) text)
    (error "%S isn't in %S" part text)))

(defun same (found expected)
  (unless (equal found expected)
    (error "%S isn't %S" found expected)))

(defun visit (name)
  "Visit a file of the project, with the server."
  (switch-to-buffer (find-file-noselect (expand-file-name name (getenv "PROJECT"))))
  (unless (derived-mode-p 'python-mode) (python-mode))
  (unless (eglot-current-server)
    (apply #'eglot (eglot--guess-contact)))
  (wait "the server" #'eglot-current-server))

(defun hover-at (text)
  "The hover where TEXT starts, behind point."
  (search-forward text)
  (goto-char (match-beginning 0))
  (jsonrpc-request (eglot-current-server) :textDocument/hover
                   (eglot--TextDocumentPositionParams)))

(defun value (hover) (plist-get (plist-get hover :contents) :value))

(defun text-of (range)
  (let ((region (eglot--range-region range)))
    (buffer-substring-no-properties (car region) (cdr region))))

(load (getenv "CONFIGURATION") nil t)
(setq eglot-autoshutdown nil eglot-sync-connect 30)

(defconst call "tf.get_variable(幅, [3, 4])")

(check "hover says the name first"
  (visit "mlp.py")
  (goto-char (point-min))
  (holds (value (hover-at "tf.get_variable")) "mlp/"))

(check "hover behind wide characters"
  (visit "wide.py")
  (goto-char (point-min))
  (let ((hover (hover-at call)))
    (holds (value hover) "net/w:0")
    (same (text-of (plist-get hover :range)) call)))

(defun findings ()
  (flymake-start nil t)
  (accept-process-output nil 0.1)
  (flymake-diagnostics))

(check "findings stand where the call stands, behind wide characters"
  (visit "wide.py")
  (flymake-mode 1)
  (let ((found (car (wait "findings" #'findings))))
    (same (buffer-substring-no-properties
           (flymake-diagnostic-beg found) (flymake-diagnostic-end found))
          call)
    (same (line-number-at-pos (flymake-diagnostic-beg found)) 8)
    (holds (flymake-diagnostic-text found) "net/w already exists")))

(check "an edit behind wide characters"
  (visit "wide.py")
  (goto-char (point-min))
  (forward-line 7)
  (search-forward "tf.get_variable(")
  (delete-char 1)
  (insert "\"👍\"[1:] + \"v\"")
  (run-hooks 'post-command-hook)
  (eglot--signal-textDocument/didChange)
  (beginning-of-line)
  (holds (value (hover-at "tf.get_variable")) "net/v:0")
  (wait "no finding" (lambda () (not (findings))))
  (revert-buffer t t t))

(when (fboundp 'eglot-inlay-hints-mode)
  (check "hints stand behind the calls"
    (visit "wide.py")
    (let* ((range (list :start (list :line 0 :character 0) :end (list :line 20 :character 0)))
           (hints (jsonrpc-request
                   (eglot-current-server) :textDocument/inlayHint
                   (list :textDocument (eglot--TextDocumentIdentifier) :range range)))
           (hint (cl-find 6 hints :key (lambda (each) (plist-get (plist-get each :position) :line))))
           (here (eglot--lsp-position-to-point (plist-get hint :position))))
      (same (buffer-substring-no-properties (- here (length call)) here) call))))

(check "the view of variables"
  (visit "mlp.py")
  (scope-lsp-variables)
  (let ((text (wait "the view"
                    (lambda ()
                      (when-let ((buffer (get-buffer "*TensorFlow variables*")))
                        (with-current-buffer buffer
                          (and (> (buffer-size) 0) (buffer-string))))))))
    (holds text "mlp.py: 59,211 parameters")
    (holds text "mlp/h0/w:0")
    (holds text "[784, 64]")))

(check "which units are meant"
  (visit "wide.py")
  (let ((units (plist-get (eglot--capabilities (eglot-current-server)) :positionEncoding)))
    (princ (format "# %s\n" (or units "utf-16")))))

(kill-emacs failed)
