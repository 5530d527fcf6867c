using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

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
    int MalformedBody)
{
    /// <summary>
    /// Returns codes of an API that does not specify which of its codes is used: for each, the first code of the service with the
    /// fitting class or, if there is none, a code of the gateway.
    /// </summary>
    /// <param name="errors">The error codes of the API.</param>
    public static ServiceCodes Of(ApiErrorCatalog errors)
    {
        int invalid = First(ErrorClass.InvalidRequest, GatewayErrors.BadRequest);
        return new ServiceCodes(
            Failure: First(ErrorClass.Server, GatewayErrors.Unexpected),
            RequiredHeader: invalid,
            NotFound: First(ErrorClass.NotFound, GatewayErrors.NotFound),
            UnsupportedRegion: invalid,
            InvalidRegion: invalid,
            NeedValue: invalid,
            InvalidFormat: invalid,
            ParameterType: invalid,
            MalformedBody: invalid);

        int First(ErrorClass fitting, int otherwise) => errors.Errors
            .Where(error => error.Layer == ErrorLayer.Service && error.Class == fitting)
            .Select(error => (int?)error.Code).Min() ?? otherwise;
    }
}
