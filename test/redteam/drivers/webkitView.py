# A WebKitGTK view that shows one page, in no automation mode, until it is ended or two minutes are over: URL [USER-AGENT]
import os
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import GLib, Gtk, WebKit2

home = os.environ['HOME']
manager = WebKit2.WebsiteDataManager(base_data_directory=home + '/data', base_cache_directory=home + '/cache')
context = WebKit2.WebContext.new_with_website_data_manager(manager)
context.set_preferred_languages(['en-US'])
view = WebKit2.WebView.new_with_context(context)
settings = view.get_settings()
settings.set_enable_webgl(True)
if len(sys.argv) > 2:
    settings.set_user_agent(sys.argv[2])
window = Gtk.Window()
window.set_default_size(1280, 900)
window.add(view)
window.show_all()
view.load_uri(sys.argv[1])
GLib.timeout_add_seconds(120, Gtk.main_quit)
Gtk.main()
