"""Open a text document in a running LibreOffice, add words to it, and save it as Word; run by the Python of Debian."""

import sys
import time
from pathlib import Path

import uno  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]
from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]

pipe, source, target = sys.argv[1:]
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _second in range(60):
    try:
        context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except NoConnectException:
        time.sleep(1)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
document = desktop.loadComponentFromURL(Path(source).as_uri(), "_blank", 0, (PropertyValue("Hidden", 0, True, 0),))
paragraphs = [one for one in document.Text if one.supportsService("com.sun.star.text.Paragraph")]
points = [one for one in paragraphs if one.ParaStyleName == "List Number"]
last = (points or paragraphs)[-1]
document.Text.insertString(last.End, " en dit is erbij gezet", False)  # the order of UNO
document.storeToURL(Path(target).as_uri(), (PropertyValue("FilterName", 0, "MS Word 2007 XML", 0),))
document.close(True)
desktop.terminate()
