/// Notes in boxes, written by several people at the same time, for any instrument that works so. An instrument opens a
/// board, says which boxes it has and lets in who may write; the canvas never asks who somebody is, and loses no text.
@ApplicationModule(allowedDependencies = {"kernel", "database", "web"})
@NullMarked
package balans.canvas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
