
namespace LiveStation.Emulator.Serving;

/// <summary>The service's codes that the emulator answers with before, or instead of, a handler.</summary>
/// <param name="Failure">A handler broke.</param>
/// <param name="RequiredHeader">A header did not come.</param>
/// <param name="NotFound">Something does not exist.</param>
/// <param name="UnsupportedRegion">The region exists and is not served here.</param>
/// <param name="InvalidRegion">There is no such region.</param>
/// <param name="NeedValue">A value did not come that must.</param>
/// <param name="InvalidFormat">A value breaks a rule.</param>
/// <param name="ParameterType">A parameter of path or query is of another type.</param>
/// <param name="MalformedBody">The body is no JSON.</param>
internal sealed record ServiceCodes(
    int Failure,
    int RequiredHeader,
    int NotFound,
    int UnsupportedRegion,
    int InvalidRegion,
    int NeedValue,
    int InvalidFormat,
    int ParameterType,
    int MalformedBody);
