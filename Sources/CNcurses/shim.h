// What Swift cannot import from ncurses by itself: macros with casts, and variables that a program may change.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>

static inline attr_t cn_bold(void) { return A_BOLD; }
static inline attr_t cn_dim(void) { return A_DIM; }
static inline attr_t cn_italic(void) { return A_ITALIC; }
static inline attr_t cn_underline(void) { return A_UNDERLINE; }
static inline attr_t cn_reverse(void) { return A_REVERSE; }

static inline int cn_colors(void) { return COLORS; }
static inline int cn_color_pairs(void) { return COLOR_PAIRS; }

// Button 1 pressed, and the wheel, which ncurses takes for buttons 4 and 5.
static inline mmask_t cn_left_pressed(void) { return BUTTON1_PRESSED; }
static inline mmask_t cn_wheel_up(void) { return BUTTON4_PRESSED; }
static inline mmask_t cn_wheel_down(void) { return BUTTON5_PRESSED; }

// tigetstr answers (char *)-1 for what is no string capability.
static inline const char *cn_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (char *)-1 ? 0 : value;
}

// glibc declares memfd_create (memfd_create(2)) for _GNU_SOURCE only, which Swift's Glibc is not built with.
int memfd_create(const char *name, unsigned int flags);
static inline int cn_memory_file(const char *name) { return memfd_create(name, 1 /* MFD_CLOEXEC */); }

// glibc declares wcwidth for _XOPEN_SOURCE only.
int wcwidth(wchar_t character);
