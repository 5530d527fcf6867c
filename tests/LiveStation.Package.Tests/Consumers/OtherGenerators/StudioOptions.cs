using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using Studio.Generated;

namespace Studio;

/// <summary>Settings that contain a generated type.</summary>
internal sealed class StudioOptions
{
    [Required]
    [AllowedValues(ChannelStatus.Ready, ChannelStatus.Publishing)]
    public ChannelStatus? Wanted { get; set; }
}

[OptionsValidator]
internal sealed partial class StudioOptionsValidator : IValidateOptions<StudioOptions>;
