
namespace LiveStation.Emulator.Serving;

/// <summary>The service's error codes that the emulator returns before a handler runs, or in its place.</summary>
/// <param name="Failure">A handler threw an exception.</param>
/// <param name="RequiredHeader">A required header is missing.</param>
/// <param name="NotFound">The resource does not exist.</param>
/// <param name="UnsupportedRegion">The region exists but is not served at this address.</param>
/// <param name="InvalidRegion">The region does not exist.</param>
/// <param name="NeedValue">A required value is missing.</param>
/// <param name="InvalidFormat">A value violates a rule.</param>
/// <param name="ParameterType">A path or query parameter has the wrong type.</param>
/// <param name="MalformedBody">The body is not JSON.</param>
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
