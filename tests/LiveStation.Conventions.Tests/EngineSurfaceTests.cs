using System.Reflection;
using LiveStation.Generator.Engine;

namespace LiveStation.Conventions.Tests;

/// <summary>The public types of the engine are exactly those that its hosts use.</summary>
public sealed class EngineSurfaceTests
{
    private static readonly string[] Hosts = ["generator/LiveStation.Generator", "generator/LiveStation.Generator.Tool"];

    [Fact]
    public void Every_public_type_of_the_engine_is_named_by_a_host_or_returned_by_the_entrance()
    {
        HashSet<string> named = [.. Hosts.SelectMany(host => Rooms.RoomPlan.Of(host).Foreign)];
        HashSet<Type> returned =
            [.. typeof(SpecCompiler).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(one => one.ReturnType)];

        IEnumerable<string> unnamed = typeof(SpecCompiler).Assembly.GetExportedTypes().Where(type => !type.IsNested)
            .Where(type => !named.Contains(type.FullName!) && !returned.Contains(type))
            .Select(type => type.FullName!);

        unnamed.ShouldBeEmpty();
    }
}
