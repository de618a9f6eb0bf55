//! What this process has used, as Linux tells it.

use anyhow::{Context, Result};
use std::fs;
use std::time::Duration;

/// The unit of these times is 1/100 s for every program, whatever clock the kernel runs on.
const TICK: Duration = Duration::from_millis(10);

/// Processor time of all threads, user and system.
pub(crate) fn cpu() -> Result<Duration> {
    let stat = read("/proc/self/stat")?;
    // The program's name comes second, in parentheses, and may hold blanks.
    let (_, fields) = stat.rsplit_once(')').context("/proc/self/stat is cut")?;
    let times = fields.split_whitespace().skip(11).take(2);
    let times: Vec<u32> = times.map(str::parse).collect::<Result<_, _>>()?;
    Ok(TICK * times.iter().sum())
}

/// The most memory that it ever held at once, in megabytes.
pub(crate) fn peak_megabytes() -> Result<u64> {
    let status = read("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes: u64 = peak
        .and_then(|peak| peak.trim().strip_suffix(" kB"))
        .context("/proc/self/status names no VmHWM")?
        .parse()?;
    Ok(kilobytes.div_ceil(1024))
}

fn read(path: &str) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{path}: this example measures on Linux only"))
}
