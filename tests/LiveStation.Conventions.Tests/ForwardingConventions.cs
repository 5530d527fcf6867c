using System.Runtime.CompilerServices;

namespace LiveStation.Conventions.Tests;

/// <summary>Type forwards that libraries compiled against the client for netstandard2.0 need in this client.</summary>
public sealed class ForwardingConventions
{
    [Fact]
    public void The_marker_of_init_accessors_is_found_where_the_netstandard_client_has_it() =>
        Subjects.Client.GetForwardedTypes().ShouldContain(typeof(IsExternalInit));
}
