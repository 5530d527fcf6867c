using LiveStation.Emulator.Routing;
using LiveStation.Emulator.Serving;
using LiveStation.Runtime;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Gateway;

/// <summary>The first check of the service itself: the region of the call.</summary>
internal sealed class RegionGate(EmulatedApi api, bool isRequired, ErrorResponses errors)
{
    /// <summary>Returns the error response; null if the region is served under the prefix of the path.</summary>
    public EmulatedResponse? Refuse(HttpRequest request, ServedZone zone)
    {
        string region = request.Headers[NcpSignature.RegionHeader].ToString();
        if (region.Length == 0)
            return isRequired ? Refusal(api.Codes.RequiredHeader, NcpSignature.RegionHeader) : null;
        if (region == zone.Zone.RegionCode)
            return null;
        bool isServedElsewhere = api.Zones.Any(other => other.RegionCode == region);
        return Refusal(isServedElsewhere ? api.Codes.UnsupportedRegion : api.Codes.InvalidRegion, region);
    }

    private EmulatedResponse Refusal(int code, string subject) => errors.Service(new ServerFailure(code, subject));
}
